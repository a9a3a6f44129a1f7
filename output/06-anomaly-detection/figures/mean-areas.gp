# Redraw with: gnuplot mean-areas.gp
reset
set encoding utf8
set terminal pngcairo size 1200,817 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'mean-areas.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.90085
set tmargin at screen 0.970624
set bmargin at screen 0.216646
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:8]
unset xtics
set yrange [0:1.1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.077875,0.216646 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.353733 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.49082 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.627907 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.764994 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.902081 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean AUROC' at screen 0.02875,0.593635 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'Mean image' at screen 0.145053,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Autoencoder' at screen 0.246493,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'PCA' at screen 0.347932,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, PCA' at screen 0.449372,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'k-NN, autoencoder' at screen 0.550811,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Forest' at screen 0.652251,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Error per ink' at screen 0.753691,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'All three' at screen 0.85513,0.195104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label '0.893' at screen 0.140053,0.892517 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.914' at screen 0.241493,0.899669 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.902' at screen 0.342932,0.895232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.900' at screen 0.444372,0.889366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.877' at screen 0.545811,0.876081 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.915' at screen 0.647251,0.903111 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.903' at screen 0.748691,0.898751 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.931' at screen 0.85013,0.906476 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.0893333,0.559364 to screen 0.90085,0.559364 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chance' at screen 0.907517,0.559364 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front
plot 'mean-areas.dat' index 0 using 1:2:($1-0.31053):($1+0.31053):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'mean-areas.dat' index 0 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222'
unset label
unset arrow
unset object
unset multiplot
unset output
