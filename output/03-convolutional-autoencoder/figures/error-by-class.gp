# Redraw with: gnuplot error-by-class.gp
reset
set encoding utf8
set terminal pngcairo size 1200,753 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'error-by-class.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.1128
set rmargin at screen 0.976667
set tmargin at screen 0.905046
set bmargin at screen 0.150066
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:10]
unset xtics
set yrange [0:0.0244076]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.005, '' 0.01, '' 0.015, '' 0.02)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.000' at screen 0.101342,0.150066 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.005' at screen 0.101342,0.304728 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.010' at screen 0.101342,0.459389 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.015' at screen 0.101342,0.61405 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.020' at screen 0.101342,0.768711 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean squared error' at screen 0.02875,0.527556 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'Trouser' at screen 0.160993,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Coat' at screen 0.24738,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sneaker' at screen 0.333767,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Ankle boot' at screen 0.420153,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'T-shirt/top' at screen 0.50654,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Dress' at screen 0.592927,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Pullover' at screen 0.679313,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Shirt' at screen 0.7657,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sandal' at screen 0.852087,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Bag' at screen 0.938473,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set object rectangle from screen 0.116133,0.928287 to screen 0.134883,0.954847 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'PCA' at screen 0.1453,0.941567 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.2178,0.928287 to screen 0.23655,0.954847 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'dense code' at screen 0.246967,0.941567 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'error-by-class.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'error-by-class.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
     'error-by-class.dat' index 0 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222', \
     'error-by-class.dat' index 1 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222'
unset label
unset arrow
unset object
unset multiplot
unset output
