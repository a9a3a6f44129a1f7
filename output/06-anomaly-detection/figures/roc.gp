# Redraw with: gnuplot roc.gp
reset
set encoding utf8
set terminal pngcairo size 1300,488 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'roc.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0752123
set rmargin at screen 0.391431
set tmargin at screen 0.897951
set bmargin at screen 0.1735
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0752123,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.138456,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.2017,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.264943,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.328187,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.391431,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.0659046,0.1735 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.0659046,0.31839 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.0659046,0.46328 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.0659046,0.60817 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.0659046,0.753061 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.0659046,0.897951 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'False positive rate' at screen 0.233322,0.0720651 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'True positive rate' at screen 0.026,0.535725 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Normal: Shirt' at screen 0.233322,0.940779 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.863012 to screen 0.859785,0.863012 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'Mean image' at screen 0.868246,0.863012 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.793135 to screen 0.859785,0.793135 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'PCA' at screen 0.868246,0.793135 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.723258 to screen 0.859785,0.723258 nohead front linecolor rgb '#009e73' linewidth 3
set label 'SVM' at screen 0.868246,0.723258 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.653381 to screen 0.859785,0.653381 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'Autoencoder' at screen 0.868246,0.653381 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.583504 to screen 0.859785,0.583504 nohead front linecolor rgb '#e69f00' linewidth 3
set label 'k-NN, network' at screen 0.868246,0.583504 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.513627 to screen 0.859785,0.513627 nohead front linecolor rgb '#56b4e9' linewidth 3
set label 'All seven' at screen 0.868246,0.513627 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.825938,0.44375 to screen 0.859785,0.44375 nohead front linecolor rgb '#000000' linewidth 3 dashtype (8,5)
set label 'chance' at screen 0.868246,0.44375 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
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
set lmargin at screen 0.474335
set rmargin at screen 0.790554
set tmargin at screen 0.897951
set bmargin at screen 0.1735
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.474335,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.537579,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.600823,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.664066,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.72731,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.790554,0.130672 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.465028,0.1735 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.465028,0.31839 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.465028,0.46328 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.465028,0.60817 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.465028,0.753061 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.465028,0.897951 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'False positive rate' at screen 0.632445,0.0720651 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'True positive rate' at screen 0.425123,0.535725 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Normal: Trouser' at screen 0.632445,0.940779 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
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
