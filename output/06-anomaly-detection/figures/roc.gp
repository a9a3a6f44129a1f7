# Redraw with: gnuplot roc.gp
reset
set encoding utf8
set terminal pngcairo size 1300,467 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'roc.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0752123
set rmargin at screen 0.372392
set tmargin at screen 0.893362
set bmargin at screen 0.181912
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0752123,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.134648,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.194084,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.25352,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.312956,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.372392,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.0659046,0.181912 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.0659046,0.324202 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.0659046,0.466492 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.0659046,0.608782 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.0659046,0.751072 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.0659046,0.893362 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'False positive rate' at screen 0.223802,0.075916 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'True positive rate' at screen 0.026,0.537637 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Normal: Shirt' at screen 0.223802,0.938116 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.856852 to screen 0.821708,0.856852 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'Mean image' at screen 0.830169,0.856852 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.783833 to screen 0.821708,0.783833 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'Autoencoder' at screen 0.830169,0.783833 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.710814 to screen 0.821708,0.710814 nohead front linecolor rgb '#009e73' linewidth 3
set label 'PCA' at screen 0.830169,0.710814 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.637794 to screen 0.821708,0.637794 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'k-NN, autoencoder' at screen 0.830169,0.637794 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.564775 to screen 0.821708,0.564775 nohead front linecolor rgb '#e69f00' linewidth 3
set label 'Forest' at screen 0.830169,0.564775 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.491756 to screen 0.821708,0.491756 nohead front linecolor rgb '#56b4e9' linewidth 3
set label 'All three' at screen 0.830169,0.491756 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.787862,0.418737 to screen 0.821708,0.418737 nohead front linecolor rgb '#000000' linewidth 3 dashtype (8,5)
set label 'chance' at screen 0.830169,0.418737 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'roc.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'roc.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'roc.1.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'roc.1.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'roc.1.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'roc.1.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3, \
     'roc.1.dat' index 6 using 1:2 with lines linecolor rgb '#000000' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
set lmargin at screen 0.455297
set rmargin at screen 0.752477
set tmargin at screen 0.893362
set bmargin at screen 0.181912
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.455297,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.514733,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.574169,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.633605,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.693041,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.752477,0.137158 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.445989,0.181912 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.445989,0.324202 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.445989,0.466492 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.445989,0.608782 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.445989,0.751072 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.445989,0.893362 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'False positive rate' at screen 0.603887,0.075916 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'True positive rate' at screen 0.406085,0.537637 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Normal: Trouser' at screen 0.603887,0.938116 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'roc.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'roc.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'roc.2.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'roc.2.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3, \
     'roc.2.dat' index 4 using 1:2 with lines linecolor rgb '#e69f00' linewidth 3, \
     'roc.2.dat' index 5 using 1:2 with lines linecolor rgb '#56b4e9' linewidth 3, \
     'roc.2.dat' index 6 using 1:2 with lines linecolor rgb '#000000' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
unset multiplot
unset output
