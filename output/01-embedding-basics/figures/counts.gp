# Redraw with: gnuplot counts.gp
reset
set encoding utf8
set terminal pngcairo size 1200,753 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'counts.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.1128
set rmargin at screen 0.976667
set tmargin at screen 0.968127
set bmargin at screen 0.150066
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:10]
unset xtics
set yrange [0:6300]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 2000, '' 4000, '' 6000)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.101342,0.150066 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2,000' at screen 0.101342,0.409768 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4,000' at screen 0.101342,0.66947 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6,000' at screen 0.101342,0.929172 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Images' at screen 0.02875,0.559097 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'T-shirt/top' at screen 0.160993,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Trouser' at screen 0.24738,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Pullover' at screen 0.333767,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Dress' at screen 0.420153,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Coat' at screen 0.50654,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sandal' at screen 0.592927,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Shirt' at screen 0.679313,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sneaker' at screen 0.7657,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Bag' at screen 0.852087,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Ankle boot' at screen 0.938473,0.126693 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
plot 'counts.dat' index 0 using 1:2:($1-0.336):($1+0.336):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
